for _ in range(int(input())):
    c = input().strip()[-1]
    if c == "o":
        print("FILIPINO")
    elif c == "u":
        print("JAPANESE")
    else:
        print("KOREAN")
