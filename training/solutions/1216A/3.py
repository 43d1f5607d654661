n = int(input())
s = input()
p = [s[i:i + 2] for i in range(0, n, 2)]
print(p.count("aa") + p.count("bb"))
print("".join("ba" if x == "ba" else "ab" for x in p))
