t = int(input())
for i in range(t):
    s = input()
    m = min(s.count("0"), s.count("1"))
    if m % 2 == 1:
        print("DA")
    else:
        print("NET")
