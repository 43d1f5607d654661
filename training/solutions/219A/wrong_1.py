k = int(input())
s = input().strip()
if len(s) % k:
    print(-1)
else:
    t = "".join(sorted(s)[::k])
    print(t * k)
