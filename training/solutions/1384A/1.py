for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    s = ["a"] * 51
    print("".join(s))
    for x in a:
        if s[x] == "a":
            s[x] = "b"
        else:
            s[x] = "a"
        print("".join(s))
