n = int(input())
s = input()
d = list(map(int, input().split()))
p = 0
for _ in range(n + 1):
    if s[p] == ">":
        p += d[p]
    else:
        p -= d[p]
    if p <= 0 or p >= n:
        print("FINITE")
        break
else:
    print("INFINITE")
