"""Makes parse_str.json: form bodies and the arrays that PHP 8.2 builds from them.

A step-by-step port of what main/php_variables.c does to one C string, on a bytearray with the same pointers, kept apart
from the Rust code on purpose. Checked against the 50 answers of a real PHP in ../bracket-shapes.json before it writes.
Run: python3 parse_str.py (the seed is fixed).
"""

import json
import pathlib
import random
import re
import urllib.parse

HERE = pathlib.Path(__file__).parent
INTEGER = re.compile(rb"^(0|-?[1-9][0-9]*)$")
LONG_MAX = 2**63 - 1


class Array:
    def __init__(self):
        self.items = {}
        self.next = 0

    @staticmethod
    def key(raw):
        if INTEGER.match(raw) and -LONG_MAX - 1 <= int(raw) <= LONG_MAX:
            return int(raw)
        return raw

    def set(self, key, value):
        self.items[key] = value
        if isinstance(key, int) and key >= self.next:
            self.next = min(key + 1, LONG_MAX)

    def append(self, value):
        if self.next in self.items:
            return False
        self.set(self.next, value)
        return True


def register(name, value, root, depth=64):
    buffer = bytearray(name.split(b"\0")[0].lstrip(b" ")) + b"\0\0"
    p = 0
    is_array = False
    while buffer[p]:
        if buffer[p] in b" .":
            buffer[p] = ord("_")
        elif buffer[p] == ord("["):
            is_array = True
            buffer[p] = 0
            break
        p += 1
    if p == 0:
        return
    string = lambda at: bytes(buffer[at : buffer.index(0, at)])
    table, index, ip, level = root, 0, p, 0
    while is_array:
        level += 1
        if level > depth:
            root.items.pop(Array.key(string(0)), None)
            return
        ip += 1
        start = ip
        if buffer[ip] in b" \t\n\v\f\r":
            ip += 1
        if buffer[ip] == ord("]"):
            below = None
        else:
            end = buffer.index(0, ip)
            close = buffer.find(b"]", ip, end)
            if close < 0:
                buffer[start - 1] = ord("_")
                for at in range(start, end):
                    if buffer[at] in b" .[":
                        buffer[at] = ord("_")
                break
            ip = close
            buffer[ip] = 0
            below = start
        if index is None:
            element = Array()
            if not table.append(element):
                return
        else:
            key = Array.key(string(index))
            element = table.items.get(key)
            if not isinstance(element, Array):
                element = Array()
                table.set(key, element)
        table, index = element, below
        ip += 1
        if buffer[ip] == ord("["):
            buffer[ip] = 0
        else:
            break
    if index is None:
        table.append(value)
    else:
        table.set(Array.key(string(index)), value)


def parse(body):
    root = Array()
    for pair in body.split(b"&"):
        if pair:
            name, _, value = pair.partition(b"=")
            decode = lambda raw: urllib.parse.unquote_to_bytes(raw.replace(b"+", b" "))
            register(decode(name), decode(value), root)
    return root


def plain(node, top=True):
    if isinstance(node, bytes):
        return node.decode("utf-8", "replace")
    if not top and set(node.items) == set(range(len(node.items))):
        return [plain(node.items[index], False) for index in range(len(node.items))]
    text = lambda key: str(key) if isinstance(key, int) else key.decode("utf-8", "replace")
    return {text(key): plain(value, False) for key, value in node.items.items()}


def same(ours, php):
    if isinstance(php, list):
        php = {str(index): value for index, value in enumerate(php)}
    if isinstance(ours, list):
        ours = {str(index): value for index, value in enumerate(ours)}
    if isinstance(php, dict) and isinstance(ours, dict):
        return php.keys() == ours.keys() and all(same(ours[key], php[key]) for key in php)
    return ours == php


for shape in json.loads((HERE / "../bracket-shapes.json").read_text()):
    assert same(plain(parse(shape["body"].encode())), shape["php"]), shape["name"]

BITS = ["a", "b", "0", "1", "2", "01", "-1", "-0", "[", "]", "[]", "[0]", "[1]", "[a]", "[ ]", "[ a]", "[", ".", " ", "%00"]
BITS += ["%5B", "%5d", "%5b%5D", "[9223372036854775807]", "[9223372036854775808]", "%C3%A9", "\t", "[b.c]"]
pick = random.Random(20260101)
cases = []
while len(cases) < 400:
    pairs = ["".join(pick.choice(BITS) for _ in range(pick.randint(1, 5))) + "=" + str(n) for n in range(pick.randint(1, 6))]
    body = "&".join(pairs)
    cases.append({"body": body, "php": plain(parse(body.encode()))})
lines = ",\n".join(json.dumps(case) for case in cases)
(HERE / "parse_str.json").write_text("[\n" + lines + "\n]\n")
