n = int(input())
k = len(str(n))
k += k % 2
while True:
    a = []
    for m in range(2**k):
        s = bin(m)[2:].zfill(k).replace("0", "4").replace("1", "7")
        if s.count("4") == s.count("7") and int(s) >= n:
            a.append(int(s))
    if a:
        print(min(a))
        break
    k += 2
