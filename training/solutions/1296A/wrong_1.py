for _ in range(int(input())):
    n = int(input())
    k = sum(int(x) % 2 for x in input().split())
    print("YES" if k % 2 else "NO")
