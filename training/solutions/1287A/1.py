for _ in range(int(input())):
    k = int(input())
    s = input().lstrip("P")
    print(max(len(x) for x in s.split("A")))
