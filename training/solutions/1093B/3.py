t = int(input())
for i in range(t):
    s = list(input().strip())
    s.sort()
    if s == s[::-1]:
        print(-1)
    else:
        print("".join(s))
