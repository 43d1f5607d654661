for _ in range(int(input())):
    s = input()
    print({"o": "FILIPINO", "u": "JAPANESE", "a": "KOREAN"}[s[-1]])
