n, a, b = map(int, input().split())
x = list(map(int, input().split()))
y = list(map(int, input().split()))
for i in range(1, n + 1):
    if i in y:
        print(2, end=" ")
    else:
        print(1, end=" ")
