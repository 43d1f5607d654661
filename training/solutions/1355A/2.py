for _ in range(int(input())):
    s, k = input().split()
    for i in range(int(k) - 1):
        if "0" in s:
            break
        s = str(int(s) + int(min(s)) * int(max(s)))
    print(s)
