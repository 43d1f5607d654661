t = int(input())
for i in range(t):
    n, a, b = map(int, input().split())
    s = "".join(chr(97 + j) for j in range(b)) + "a" * (a - b)
    while len(s) < n:
        s += s[-a]
    print(s)
