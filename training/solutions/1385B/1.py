for _ in range(int(input())):
    n = int(input())
    print(*dict.fromkeys(input().split()))
