n = int(input())
s = input()
d = list(map(int, input().split()))
i = 0
seen = [False] * n
while 0 <= i < n and not seen[i]:
    seen[i] = True
    if s[i] == ">":
        i += d[i]
    else:
        i -= d[i]
if 0 <= i < n:
    print("INFINITE")
else:
    print("FINITE")
