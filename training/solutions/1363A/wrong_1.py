t = int(input())
for _ in range(t):
    n, x = map(int, input().split())
    a = list(map(int, input().split()))
    odd = sum(v % 2 for v in a)
    if odd == 0:
        print("No")
    elif n == x and odd % 2 == 0:
        print("No")
    else:
        print("Yes")
