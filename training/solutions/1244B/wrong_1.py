for _ in range(int(input())):
    n = int(input())
    print(n + input().count("1"))
