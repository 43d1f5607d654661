for _ in range(int(input())):
    n = int(input())
    s = input()
    print(2 * max(n - s.find("1"), s.rfind("1") + 1) if "1" in s else n)
