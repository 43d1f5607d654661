for _ in range(int(input())):
    s = input()
    print("DA" if (s.count("01") + s.count("10")) % 2 else "NET")
