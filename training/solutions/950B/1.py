n, m = map(int, input().split())
def f():
    s = 0
    r = set()
    for x in map(int, input().split()):
        s += x
        r.add(s)
    return r
print(len(f() & f()))
