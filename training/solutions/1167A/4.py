for _ in range(int(input())):
    n = int(input())
    s = input()
    if n >= 11 and "8" in s[:n - 10]:
        print("YES")
    else:
        print("NO")
