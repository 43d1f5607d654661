n, m = map(int, input().split())
a = list(map(int, input().split()))
b = set(map(int, input().split()))
for i in range(n):
    if a[i] in b:
        print(a[i], end=" ")
