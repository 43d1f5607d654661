q = int(input())
for i in range(q):
    a, b, c, d = map(int, input().split())
    if b != c:
        print(b, c)
    else:
        print(b, d)
