for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    odd = any(x % 2 == 1 for x in a)
    even = any(x % 2 == 0 for x in a)
    if sum(a) % 2 == 1 or odd and even:
        print("YES")
    else:
        print("NO")
