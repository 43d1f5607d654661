t = int(input())
for i in range(t):
    a, b, c = sorted(map(int, input().split()))
    if a + b + 1 >= c:
        print("Yes")
    else:
        print("No")
