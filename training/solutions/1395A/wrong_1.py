for _ in range(int(input())):
    a = list(map(int, input().split()))
    print("Yes" if sum(x % 2 for x in a) != 2 else "No")
