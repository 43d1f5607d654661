n, m = map(int, input().split())
b = list(map(int, input().split()))
for i in range(1, n + 1):
    for x in b:
        if x <= i:
            print(x, end=" ")
            break
print()
