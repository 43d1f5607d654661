t = int(input())
for i in range(t):
    s = input().strip()
    if len(set(s)) == 1:
        print(-1)
    else:
        print(*sorted(s, reverse=True), sep="")
