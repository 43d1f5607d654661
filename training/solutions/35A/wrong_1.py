p = int(input())
for _ in range(3):
    a, b = map(int, input().split())
    if p == a:
        p = b
    if p == b:
        p = a
print(p)
