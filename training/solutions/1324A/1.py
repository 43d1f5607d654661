for _ in range(int(input())):
    n = int(input())
    print("YES" if len({int(x) % 2 for x in input().split()}) == 1 else "NO")
