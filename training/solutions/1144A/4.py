for _ in range(int(input())):
    s = input().strip()
    k = len(s)
    if len(set(s)) == k and ord(max(s)) - ord(min(s)) == k - 1:
        print("Yes")
    else:
        print("No")
