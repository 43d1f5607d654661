for _ in range(int(input())):
    s = input()
    print(max(map(len, s.split("R"))) + 1)
