t = int(input())
for _ in range(t):
    n, x = map(int, input().split())
    a = [int(v) % 2 for v in input().split()]
    o = a.count(1)
    if o == 0:
        print("No")
    elif x == n:
        print("Yes" if o % 2 else "No")
    elif o == n:
        print("Yes" if x % 2 else "No")
    else:
        print("Yes")
