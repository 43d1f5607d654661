for _ in range(int(input())):
    n = int(input())
    a = [int(x) % 2 for x in input().split()]
    if sum(a) % 2 == 1 or 0 < sum(a) < n:
        print("YES")
    else:
        print("NO")
