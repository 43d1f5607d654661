for _ in range(int(input())):
    s = input()
    print("FILIPINO" if "po" in s else "JAPANESE" if "desu" in s or "masu" in s else "KOREAN")
