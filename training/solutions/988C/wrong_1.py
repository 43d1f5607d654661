seen = {}
answer = None
for i in range(1, int(input()) + 1):
    input()
    a = list(map(int, input().split()))
    total = sum(a)
    for j, x in enumerate(a, 1):
        key = total - x
        if key in seen:
            answer = seen[key], (i, j)
        seen[key] = (i, j)
if answer:
    print("YES")
    print(*answer[0])
    print(*answer[1])
else:
    print("NO")
