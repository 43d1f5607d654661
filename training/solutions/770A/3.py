n, k = map(int, input().split())
s = "".join(chr(ord("a") + i) for i in range(k))
while len(s) < n:
    s += s[-2]
print(s)
