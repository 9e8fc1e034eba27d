use typify::{TypeSpace, TypeSpaceSettings};
fn main(){
    for path in std::env::args().skip(1) {
        let text=std::fs::read_to_string(&path).unwrap();
        let schema: schemars::schema::RootSchema = match serde_json::from_str(&text) {Ok(s)=>s,Err(e)=>{println!("{path}: READ {e}");continue}};
        let t=std::time::Instant::now();
        let r=std::panic::catch_unwind(||{
            let mut space=TypeSpace::new(&TypeSpaceSettings::default());
            space.add_root_schema(schema).map_err(|e|e.to_string())?;
            let f=syn::parse2::<syn::File>(space.to_stream()).map_err(|e|e.to_string())?;
            Ok::<_,String>(prettyplease::unparse(&f))
        });
        match r {Ok(Ok(t2))=>{println!("{path}: ok {} bytes {} ms",t2.len(),t.elapsed().as_millis());std::fs::write(format!("/tmp/gen/out/typify/{}.rs",path.rsplit('/').next().unwrap().replace(['.','-'],"_")),t2).unwrap()}, Ok(Err(e))=>println!("{path}: ERR {e}"), Err(_)=>println!("{path}: PANIC")}
    }
}
