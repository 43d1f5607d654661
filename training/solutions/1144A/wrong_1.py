for _ in range(int(input())):
    s = input()
    print("Yes" if ord(max(s)) - ord(min(s)) + 1 == len(s) else "No")
