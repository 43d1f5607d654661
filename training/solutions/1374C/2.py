for _ in range(int(input())):
    n = int(input())
    s = input().strip()
    while "()" in s:
        s = s.replace("()", "")
    print(len(s) // 2)
