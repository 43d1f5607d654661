for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    b = set(input().split())
    print("Yes" if len(b) == 2 else "No")
