for _ in range(int(input())):
    n = int(input())
    s = input()
    print(len(s) - len(s.lstrip(")")))
