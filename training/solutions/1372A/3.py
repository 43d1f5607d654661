t = int(input())
for i in range(t):
    n = int(input())
    for j in range(n):
        print(501 + j % 500, end=" ")
    print()
