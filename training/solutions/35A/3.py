p = int(input())
for i in range(3):
    a, b = map(int, input().split())
    if p == a:
        p = b
    elif p == b:
        p = a
print(p)
