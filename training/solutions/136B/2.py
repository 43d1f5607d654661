def tern(n):
    s = ""
    while n:
        s = str(n % 3) + s
        n //= 3
    return s.zfill(25)
a, c = map(int, input().split())
b = "".join(str((int(y) - int(x)) % 3) for x, y in zip(tern(a), tern(c)))
print(int(b, 3))
