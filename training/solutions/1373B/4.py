for _ in range(int(input())):
    s = input().strip()
    k = 0
    while "01" in s or "10" in s:
        if "01" in s:
            s = s.replace("01", "", 1)
        else:
            s = s.replace("10", "", 1)
        k += 1
    print("DA" if k & 1 else "NET")
