s = input().strip()
k = s.count("VK")
t = s.replace("VK", "xx")
if "VV" in t or "KK" in t:
    k += 1
print(k)
