for _ in range(int(input())):
    n = int(input())
    a = set(map(int, input().split()))
    print(2 if any(x + 1 in a for x in a) else 1)
