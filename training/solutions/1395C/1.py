n, m = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
for x in range(512):
    if all(any((p & q) | x == x for q in b) for p in a):
        print(x)
        break
