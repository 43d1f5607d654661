n = int(input())
a = sorted(map(int, input().split()))
r = []
while a:
    r.append(a.pop(0))
    if a:
        r.append(a.pop())
print(*r)
