for _ in range(int(input())):
    n = int(input())
    s = input()
    i = 0
    while i < n and s[i] == "0":
        i += 1
    j = n
    while j > i and s[j - 1] == "1":
        j -= 1
    if i < j:
        s = s[:i] + "0" + s[j:]
    print(s)
