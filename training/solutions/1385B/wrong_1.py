for _ in range(int(input())):
    n = int(input())
    print(*sorted(set(map(int, input().split()))))
