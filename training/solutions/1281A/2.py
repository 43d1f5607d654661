t = int(input())
for _ in range(t):
    s = input().strip()
    if s.endswith("po"):
        print("FILIPINO")
    elif s.endswith("desu") or s.endswith("masu"):
        print("JAPANESE")
    else:
        print("KOREAN")
